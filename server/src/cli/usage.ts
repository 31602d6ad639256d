import type { Wording } from '../core/index.ts';

export const USAGE: Wording = {
  zh: `规划校核 plancheck

  plancheck check [路径…]      校核文稿；路径可以是文件、文件夹或“-”（标准输入）
    --format pretty|json|sarif|github   输出格式
    --indicators FILE             指标集（YAML、CSV、XLSX），可重复
    --units FILE                  单位名录，可重复
    --config FILE | --no-config   指定或不用 plancheck.yaml（默认自文稿所在文件夹向上找）
    --locale zh-cn|en             语言
    --fail-on error|warning|info|never   何级问题使退出码为 1（默认 error）
    --fix                         就地应用安全的修改
    --baseline                    把现有问题全部记入 .plancheck/ignored.yaml
    --jobs N                      并行数
  plancheck inspect FILE [--format json]   文稿读出的内容：标题、责任单位、目标值、表格
  plancheck fix [路径…] [--dry-run]        应用安全的修改；--dry-run 只看差异
  plancheck rules [ID]                     规则一览，或一条规则的说明

退出码：0 没有达到 --fail-on 的问题；1 有；2 命令、配置或文件不可用
`,
  en: `plancheck checks the drafts of Chinese plans

  plancheck check [PATH…]      check drafts; a path is a file, a folder or - (standard input)
    --format pretty|json|sarif|github
    --indicators FILE             an indicator set (YAML, CSV, XLSX), repeatable
    --units FILE                  a unit registry, repeatable
    --config FILE | --no-config   this plancheck.yaml, or none (found upwards from the draft otherwise)
    --locale zh-cn|en
    --fail-on error|warning|info|never   what makes the exit status 1 (error)
    --fix                         apply the safe fixes in place
    --baseline                    write what is found into .plancheck/ignored.yaml
    --jobs N                      how many to check at once
  plancheck inspect FILE [--format json]   what is read: headings, unit notes, targets, tables
  plancheck fix [PATH…] [--dry-run]        apply the safe fixes; --dry-run prints the difference
  plancheck rules [ID]                     the catalogue, or one rule's page

Exit status: 0 nothing at or above --fail-on, 1 something, 2 the call, a configuration or a file was unusable
`,
};
