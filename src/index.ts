import "./runtime/olderBrowsers";
import "./functions/functions";
import { associateCommands } from "./commands/commands";
import { excelWorkbook } from "./hosts/excel/excelWorkbook";
import { attentionChannel } from "./runtime/attention";
import { inTurn } from "./runtime/inTurn";
import { startPane } from "./taskpane/taskpane";

const workbook = inTurn(excelWorkbook());
const attention = attentionChannel();

associateCommands(workbook, attention);
void startPane(workbook, attention);
