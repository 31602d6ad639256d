-- The few lines of README's neovim section, driven without a screen: show the findings, take the first fix, save.
-- Written for 0.7, Debian's; `nvim --headless -u NONE -i NONE -n -c "luafile neovim.lua"`.
local function say(...)
  io.stdout:write(table.concat({ ... }, ' ') .. '\n')
end

local function session()
  local draft = vim.env.PLANCHECK_DRAFT
  vim.cmd('edit ' .. vim.fn.fnameescape(draft))
  vim.bo.filetype = 'plan-draft'
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({
    name = 'plancheck',
    cmd = { 'node', vim.env.PLANCHECK_SERVER, '--stdio' },
    root_dir = vim.fn.fnamemodify(draft, ':h'),
  })
  vim.lsp.buf_attach_client(buffer, id)
  assert(vim.wait(15000, function()
    return #vim.diagnostic.get(buffer) > 0
  end, 50), 'no diagnostics')

  local found = vim.diagnostic.get(buffer)[1]
  say('DIAGNOSTIC', string.format('%d:%d-%d', found.lnum + 1, found.col, found.end_col), found.code, found.message)

  local range = {
    start = { line = found.lnum, character = found.col },
    ['end'] = { line = found.end_lnum, character = found.end_col },
  }
  local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = range,
    context = { diagnostics = { { range = range, message = found.message, code = found.code, source = found.source } } },
  }, 5000)
  local fix = answers[id].result[1]
  say('FIX', fix.title)
  vim.lsp.util.apply_workspace_edit(fix.edit, vim.lsp.get_client_by_id(id).offset_encoding)
  vim.cmd('silent write!')
  vim.lsp.stop_client(id)
end

local fine, trouble = pcall(session)
if not fine then
  say('ERROR', tostring(trouble))
end
vim.cmd(fine and 'qall!' or 'cquit')
