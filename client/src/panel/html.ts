import { env, Uri, type Webview } from 'vscode';

/** The page around a panel: one script and one style sheet of ours, and nothing else may load or run. */
export function panelHtml(webview: Webview, extension: Uri, title: string): string {
  const asset = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="${env.language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="${asset('panel.css')}">
  <title>${title}</title>
</head>
<body><script src="${asset('panel.js')}"></script></body>
</html>`;
}
