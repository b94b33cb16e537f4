import type { Answer } from "./question";

// Made by "npm run expected"; a test holds it against the emulated Excel.

/** What is expected of Excel for Windows and Mac. */
export const EXPECTED: Readonly<Record<string, Answer>> = {
  "a sheet is added": {
    is: "value",
    value: { name: "检查本机", visibility: "Visible", showGridlines: true, showHeadings: true, tabColor: "" },
  },
  "a name that is taken": {
    is: "error",
    code: "ItemAlreadyExists",
    message: "The resource being created already exists.",
    location: "WorksheetCollection.add",
  },
  "a name that is taken, but for its case": {
    is: "error",
    code: "ItemAlreadyExists",
    message: "The resource being created already exists.",
    location: "WorksheetCollection.add",
  },
  "a name with a sign that is not allowed": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "WorksheetCollection.add",
  },
  "a name that is too long": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "WorksheetCollection.add",
  },
  "a sheet that is not there": {
    is: "error",
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    location: "WorksheetCollection.getItem",
  },
  "a sheet that may not be there": { is: "value", value: { sheet: true, used: true } },
  "the used range of an empty sheet": { is: "value", value: true },
  "a range whose sheet has gone": {
    is: "error",
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    location: "Workbook",
  },
  "a sheet that is very well hidden is copied": { is: "value", value: "GeneralException" },
  "a sheet that was very well hidden is deleted": { is: "value", value: true },
  "a sheet is added to a protected structure": { is: "value", value: [true, "AccessDenied"] },
  "values come back as they are read": {
    is: "value",
    value: {
      formulas: [
        ["单位", "=1+1", "007"],
        [36, 0.35, true],
      ],
      text: [
        ["单位", "=1+1", "007"],
        ["36", "0.35", "TRUE"],
      ],
      values: [
        ["单位", "=1+1", "007"],
        [36, 0.35, true],
      ],
      valueTypes: [
        ["String", "String", "String"],
        ["Double", "Double", "Boolean"],
      ],
    },
  },
  "typed: 2023/3/1": {
    is: "value",
    value: {
      formulas: [[44986]],
      numberFormat: [["yyyy/m/d"]],
      text: [["2023/3/1"]],
      values: [[44986]],
      valueTypes: [["Double"]],
    },
  },
  "typed: 2023年3月1日": {
    is: "value",
    value: {
      formulas: [[44986]],
      numberFormat: [['yyyy"年"m"月"d"日"']],
      text: [["2023年3月1日"]],
      values: [[44986]],
      valueTypes: [["Double"]],
    },
  },
  "typed: 3月1日": {
    is: "value",
    value: {
      formulas: [[46082]],
      numberFormat: [['m"月"d"日"']],
      text: [["3月1日"]],
      values: [[46082]],
      valueTypes: [["Double"]],
    },
  },
  "typed: 2023.3.1": {
    is: "value",
    value: {
      formulas: [["2023.3.1"]],
      numberFormat: [["General"]],
      text: [["2023.3.1"]],
      values: [["2023.3.1"]],
      valueTypes: [["String"]],
    },
  },
  "typed: 12%": {
    is: "value",
    value: { formulas: [[0.12]], numberFormat: [["0%"]], text: [["12%"]], values: [[0.12]], valueTypes: [["Double"]] },
  },
  "typed: 1,234": {
    is: "value",
    value: {
      formulas: [[1234]],
      numberFormat: [["#,##0"]],
      text: [["1,234"]],
      values: [[1234]],
      valueTypes: [["Double"]],
    },
  },
  "typed: (5)": {
    is: "value",
    value: { formulas: [[-5]], numberFormat: [["General"]], text: [["-5"]], values: [[-5]], valueTypes: [["Double"]] },
  },
  "typed: TRUE": {
    is: "value",
    value: {
      formulas: [[true]],
      numberFormat: [["General"]],
      text: [["TRUE"]],
      values: [[true]],
      valueTypes: [["Boolean"]],
    },
  },
  "typed: １２": {
    is: "value",
    value: {
      formulas: [["１２"]],
      numberFormat: [["General"]],
      text: [["１２"]],
      values: [["１２"]],
      valueTypes: [["String"]],
    },
  },
  "typed: 12:30": {
    is: "value",
    value: {
      formulas: [[0.5208333333333334]],
      numberFormat: [["h:mm"]],
      text: [["12:30"]],
      values: [[0.5208333333333334]],
      valueTypes: [["Double"]],
    },
  },
  "typed: +水利局": {
    is: "value",
    value: {
      formulas: [["=+水利局"]],
      numberFormat: [["General"]],
      text: [["#NAME?"]],
      values: [["#NAME?"]],
      valueTypes: [["Error"]],
    },
  },
  "typed: 1-3": {
    is: "value",
    value: {
      formulas: [[46025]],
      numberFormat: [['m"月"d"日"']],
      text: [["1月3日"]],
      values: [[46025]],
      valueTypes: [["Double"]],
    },
  },
  "typed: 1e3": {
    is: "value",
    value: {
      formulas: [[1000]],
      numberFormat: [["0.00E+00"]],
      text: [["1000.001000"]],
      values: [[1000]],
      valueTypes: [["Double"]],
    },
  },
  "typed:  7 ": {
    is: "value",
    value: { formulas: [[7]], numberFormat: [["General"]], text: [["7"]], values: [[7]], valueTypes: [["Double"]] },
  },
  "a number in a cell for texts": {
    is: "value",
    value: { numberFormat: [["@"]], values: [["12"]], valueTypes: [["String"]] },
  },
  "a formula in a cell for texts": {
    is: "value",
    value: { formulas: [["=1+1"]], numberFormat: [["@"]], values: [["=1+1"]], valueTypes: [["String"]] },
  },
  "a formula in a cell that was one for texts": {
    is: "value",
    value: { formulas: [["=1+1"]], numberFormat: [["General"]], values: [[2]], valueTypes: [["Double"]] },
  },
  "a date in a cell that has a format": { is: "value", value: { numberFormat: [["0.0"]], values: [[44986]] } },
  "one format for many cells": {
    is: "value",
    value: {
      numberFormat: [
        ["@", "@"],
        ["@", "@"],
      ],
    },
  },
  "one formula for many cells": {
    is: "value",
    value: {
      formulas: [
        ["=NA()", "=NA()"],
        ["=NA()", "=NA()"],
      ],
      values: [
        ["#N/A", "#N/A"],
        ["#N/A", "#N/A"],
      ],
    },
  },
  "an array of another size": {
    is: "error",
    code: "InvalidArgument",
    message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location: "Range.values",
  },
  "a formula with a mistake": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "Range.formulas",
  },
  "errors of formulas": {
    is: "value",
    value: {
      formulas: [["=1/0", "=NOSUCHFUNCTION()", "=没有这张表!A1", '="a"+1']],
      text: [["#DIV/0!", "#NAME?", "#REF!", "#VALUE!"]],
      values: [["#DIV/0!", "#NAME?", "#REF!", "#VALUE!"]],
      valueTypes: [["Error", "Error", "Error", "Error"]],
    },
  },
  "a text that is too long": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "Range.values",
  },
  "a part of a range by its size": {
    is: "value",
    value: { address: "检查本机!A2:C3", columnCount: 3, columnIndex: 0, rowCount: 2, rowIndex: 1 },
  },
  "addresses on sheets with signs and blanks in their names": {
    is: "value",
    value: ["检查本机.x_1!A1", "'检查本机-x'!A1", "'检查本机 x'!A1", "'检查本机''x'!A1"],
  },
  "an address that is none": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "Worksheet.getRange",
  },
  "the active cell of a selection": { is: "value", value: "检查本机!C3" },
  "the text of a number in a narrow column": { is: "value", value: [["123456789"]] },
  "a look": {
    is: "value",
    value: {
      text: [
        ["单位", "=1+1", "007"],
        ["36", "0.35", "TRUE"],
      ],
      format: {
        columnWidth: 100,
        horizontalAlignment: "Center",
        rowHeight: 30,
        verticalAlignment: "Center",
        wrapText: true,
        font: { bold: true, color: "#000000", name: "仿宋_GB2312", size: 12 },
      },
    },
  },
  "font and sizes of the look": {
    is: "value",
    value: {
      columnWidth: 100,
      horizontalAlignment: "Center",
      rowHeight: 30,
      wrapText: true,
      font: { bold: true, color: "#000000", name: "仿宋_GB2312", size: 12 },
    },
  },
  "borders between cells": {
    is: "value",
    value: { color: "#000000", sideIndex: "EdgeTop", style: "Continuous", weight: "Thin" },
  },
  "a line that is given only a colour": {
    is: "value",
    value: { color: "#FF0000", style: "Continuous", weight: "Thin" },
  },
  "a cell without a look": {
    is: "value",
    value: {
      columnWidth: 54,
      horizontalAlignment: "General",
      rowHeight: 14.25,
      verticalAlignment: "Center",
      wrapText: false,
      fill: { color: "#FFFFFF" },
      font: { color: "#000000", name: "等线", size: 11 },
    },
  },
  "the height of a row after its own is taken away": { is: "value", value: 26 },
  "merged cells": { is: "value", value: { values: [["甲", "", ""]], address: "检查本机!A20:C20" } },
  "merged cells after their formats are cleared": { is: "value", value: true },
  "visible cells around hidden rows": {
    is: "value",
    value: { address: "检查本机!A21:B21, 检查本机!A24:B25", cellCount: 6 },
  },
  "frozen rows": { is: "value", value: "检查本机!1:3" },
  "more than 512 merged areas": {
    is: "error",
    code: "GeneralException",
    message: "There was an internal error while processing the request.",
    location: "Range.getMergedAreasOrNullObject",
  },
  "hidden rows and columns of a protected sheet": {
    is: "value",
    value: { all: [null, null], rows: [false, true, false], columns: [false, false, true] },
  },
  "visible cells of a protected sheet": { is: "value", value: "'检查本机 四'!A1:B1, '检查本机 四'!A3:B3" },
  "a format on a protected sheet": {
    is: "error",
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
    location: "RangeFont.bold",
  },
  "the protected sheet goes": { is: "value", value: "done" },
  "the page of a new sheet": {
    is: "value",
    value: {
      blackAndWhite: false,
      bottomMargin: 54,
      centerHorizontally: false,
      centerVertically: false,
      draftMode: false,
      firstPageNumber: "",
      footerMargin: 21.6,
      headerMargin: 21.6,
      leftMargin: 50.4,
      orientation: "Portrait",
      paperSize: "A4",
      printGridlines: false,
      printHeadings: false,
      rightMargin: 50.4,
      topMargin: 54,
      zoom: { scale: 100 },
    },
  },
  "the page of an appendix": {
    is: "value",
    value: {
      centerHorizontally: true,
      footerMargin: 49.6,
      orientation: "Portrait",
      paperSize: "A4",
      topMargin: 72,
      zoom: { horizontalFitToPages: 1 },
      headersFooters: { state: "OddAndEven", oddPages: { rightFooter: '&"宋体,常规"&14— &P —' } },
      titles: "检查本机!3:3",
      area: "检查本机!A1:G38",
      rightFooter: '&"宋体,常规"&14— &P —',
    },
  },
  "the footer of all pages beside that of odd ones": { is: "value", value: ["甲", "甲"] },
  "a footer of more than 255 characters": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "HeaderFooter.centerFooter",
  },
  "which sheet is in view after rows of another are frozen, and the scale of a sheet that is not": {
    is: "value",
    value: { active: "检查本机 四", zoom: { horizontalFitToPages: 1 } },
  },
  "a hidden name of a sheet": {
    is: "value",
    value: { formula: '="{0-1}"', name: "_mark", scope: "Worksheet", type: "String", value: "{0-1}", visible: false },
  },
  "a name twice": {
    is: "error",
    code: "ItemAlreadyExists",
    message: "The resource being created already exists.",
    location: "NamedItemCollection.add",
  },
  "a name for a text without an equals sign": { is: "value", value: { formula: '="甲"', type: "String" } },
  "a name with a comment of more than 255 characters": {
    is: "error",
    code: "InvalidArgument",
    message: "The argument is invalid or missing or has an incorrect format.",
    location: "NamedItemCollection.add",
  },
  "a setting": { is: "value", value: { key: "adoption-bulletin-golden", value: { 文: [2] }, otherCase: true } },
  "the setting goes": { is: "value", value: "done" },
  "a setting that is not there": {
    is: "error",
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    location: "SettingCollection.getItem",
  },
  "cells pasted over merged cells of another shape, and a formula that points there": {
    is: "value",
    value: {
      values: [
        ["题", "", ""],
        ["甲", 1, 2],
        ["乙", 3, 4],
      ],
      merged: 1,
      formula: [["=M3"]],
      shows: [["乙"]],
    },
  },
  "merged cells that are not taken apart before others are pasted over them": {
    is: "value",
    value: [
      ["题", "", ""],
      ["甲", 1, 2],
      ["乙", 3, 4],
    ],
  },
  "a hidden name of the workbook that refers to a sheet that is copied": {
    is: "value",
    value: { mark: ["='检查本机 四'!$A$1", false, "Workbook"], copy: ["检查本机 四（上次）", "Hidden"] },
  },
  "what a copy of a sheet brings along": {
    is: "value",
    value: { own: "='检查本机 四（上次）'!$A$1", active: "检查本机" },
  },
  "a sheet that is renamed and deleted under its mark": {
    is: "value",
    value: {
      renamed: "='检查本机 四改'!$A$1",
      deleted: "=#REF!$A$1",
      before: [[1]],
      after: [["=#REF!B2"]],
      lost: [true, true],
    },
  },
  "what a function gets of a blank cell": { is: "value", value: "1 × 1 [[0]]" },
  "what a function gets of a range with a blank": { is: "value", value: '2 × 2 [["甲",1],[0,true]]' },
  "what a function gets of an error": { is: "value", value: "#DIV/0!" },
  "what a function gets of an argument that is left out": { is: "value", value: "null" },
  "what a function gets of a whole column": { is: "value", value: "1048576 × 1 [[0],[0],[0]]" },
  "a range where one value is wanted": { is: "value", value: "#VALUE!" },
  "a sheet is renamed, shown and listed": { is: "value", value: ["检查本机 23", "Visible"] },
  "a name that another sheet has": {
    is: "error",
    code: "ItemAlreadyExists",
    message: "The resource being created already exists.",
    location: "Worksheet.name",
  },
  "a sheet that is deleted is gone": { is: "value", value: true },
};

/** What is expected to be otherwise on the web. */
export const EXPECTED_ON_THE_WEB: Readonly<Record<string, Answer>> = {
  "what a function gets of a blank cell": { is: "value", value: "1 × 1 [[null]]" },
  "what a function gets of a range with a blank": { is: "value", value: '2 × 2 [["甲",1],[null,true]]' },
  "what a function gets of a whole column": { is: "value", value: "#CALC!" },
};
