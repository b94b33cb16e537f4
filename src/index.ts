import "./runtime/olderBrowsers";
import "./functions/functions";
import { associateCommands } from "./commands/commands";
import { excelWorkbook } from "./hosts/excel/excelWorkbook";
import { handoffChannel } from "./runtime/handoff";
import { inTurn } from "./runtime/inTurn";
import { startPane } from "./taskpane/taskpane";

const workbook = inTurn(excelWorkbook());
const handoff = handoffChannel();

associateCommands(workbook, handoff);
void startPane(workbook, handoff);
