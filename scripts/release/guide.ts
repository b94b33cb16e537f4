import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markdownToHtml } from "./markdown";

const SOURCE = join("docs", "clerks.md");

const STYLE = `
  body { max-width: 46em; margin: 0 auto; padding: 24px; color: #222; font: 16px/1.8 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  h1, h2, h3 { line-height: 1.4; }
  h2 { margin-top: 2em; padding-bottom: .2em; border-bottom: 1px solid #ccc; }
  img { display: block; max-width: 100%; margin: 1em auto; border: 1px solid #ddd; }
  table { border-collapse: collapse; }
  th, td { padding: 4px 12px; border: 1px solid #bbb; text-align: left; }
  code { font-family: Consolas, "Noto Sans Mono CJK SC", monospace; }
  @media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; } img { max-height: 18cm; } }
`;

/** What lies in the folder that an office gets, for whoever opens it. */
const PACKAGE = `# 信息采用通报助手使用说明

## 这个文件夹里有什么

| 文件 | 给谁 | 怎么用 |
| --- | --- | --- |
| **offline.html** | 每个人 | 双击就打开，把工作簿拖进去，得到附件和通报。不用安装，不联网 |
| **addin** 和 **manifest.xml** | 单位的管理员 | 放到本单位的服务器上、在 Excel 里部署以后，Excel 的“开始”选项卡有“生成附件”和“打开面板” |
| **使用说明.html** | 每个人 | 就是这一页，可以打印 |
| **SHA256SUMS** | 单位的管理员 | 用来核对文件没有被改过 |

不知道用哪一个，就双击 **offline.html**。`;

/**
 * The clerks' guide as one HTML file with its pictures in it.
 *
 * @param version of the package that it comes with
 */
export function guide(version: string): string {
  const markdown = `${PACKAGE}\n\n${readFileSync(SOURCE, "utf8").replace(/^# .*\n/, "")}`;
  const body = markdownToHtml(markdown, { picture });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>信息采用通报助手使用说明</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<p><small>信息采用通报助手 ${version}</small></p>
</body>
</html>
`;
}

function picture(address: string): string {
  return `data:image/png;base64,${readFileSync(join("docs", address)).toString("base64")}`;
}
