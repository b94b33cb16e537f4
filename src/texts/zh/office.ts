/** Words of an office's settings: kept on this computer, offered for the next workbook, taken along as a file. */
export const office = {
  offer: "用本单位上次的设置？",
  offered: (scheme: string, channels: string): string => `这台电脑上记着“${scheme}”（${channels}）。`,
  withFacts: "通报资料也一起带过来，报送条数、日期、存在问题要重新填。",
  use: "用上次的设置",
  ignore: "不用",
  forget: "清除",
  damaged: "这台电脑上记着的设置已经不能用，请清除。",
  file: "导入本单位设置…",
  fileHint: "在别的电脑上“导出本单位设置”得到的文件，或计分办法的文件。",
  heading: "本单位设置",
  export: "导出本单位设置",
  kept: (scheme: string): string =>
    `这台电脑记着“${scheme}”和通报资料、单位归组，打开新的工作簿时会问要不要用。只存在这台电脑上。`,
  notKept: "生成以后，计分办法、通报资料、单位归组会记在这台电脑上，打开新的工作簿时会问要不要用。",
  forgotten: "已清除，这台电脑上不再记着。",
  imported: (scheme: string): string => `已采用“${scheme}”。`,
  exportHint: "换电脑、交接时用：计分办法、通报资料、单位归组在一个文件里。",
};

export type OfficeTexts = typeof office;
