import { channelWords } from "../../bulletin/channelWords";
import type { Scheme } from "../../bulletin/scheme";
import { greatest } from "../../cells/lists";
import { plainText } from "../../cells/plainText";
import type { Column } from "./columns";

/** What calls items that stand among the counts and are not to be counted: 剔除条数, 其中重复, 无效（条）. */
const TAKEN_OFF =
  /^(其中)?[:,]?[被已]?(审核|复核)?(重复|剔除|扣除|扣减|核减|不计|无效|作废|撤[稿回销])(的|采用|信息|稿件)*([条篇件]?数|[条篇件])?(数量)?([(][条篇件][)])?$/;

/** Whether a column is called one of such items, be it behind the name of its channel. */
export function isCalledTakenOff({ lowest, role }: Column, { channels }: Scheme): boolean {
  const channel = "channel" in role && role.channel !== undefined ? channels[role.channel] : undefined;
  const plain = plainText(lowest);
  const names = channel ? channelWords(channel) : [];
  const named = names.filter((name) => plain.startsWith(name)).map(({ length }) => length);
  return TAKEN_OFF.test(plain.slice(Math.max(0, greatest(named))));
}
