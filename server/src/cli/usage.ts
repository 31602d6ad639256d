export const USAGE = `规划校核 plancheck

  plancheck check [路径…]      校核文稿；路径可以是文件、文件夹或“-”（标准输入）
    --format pretty|json|sarif|github   输出格式
    --indicators FILE          指标集（YAML、CSV、XLSX），可重复
    --units FILE               单位名录，可重复
    --config FILE | --no-config   指定或不用 plancheck.yaml（默认自文稿所在文件夹向上找）
    --locale zh-cn|en          语言
    --fail-on error|warning|info|never   何级问题使退出码为 1（默认 error）
    --fix                      就地应用安全的修改
    --baseline                 把现有问题全部记入 .plancheck/ignored.yaml
    --jobs N                   并行数
  plancheck inspect FILE [--format json]   文稿读出的内容：标题、责任单位、目标值、表格
  plancheck fix [路径…] [--dry-run]        应用安全的修改；--dry-run 只看差异
  plancheck rules [ID]         规则一览，或一条规则的说明

退出码：0 没有达到 --fail-on 的问题；1 有；2 命令、配置或文件不可用
`;
