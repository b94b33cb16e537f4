import type { Bulletin } from "../bulletin";
import { noticeBody, type Say } from "./body";
import { checkNames } from "./checkNames";
import type { Facts } from "./facts";
import type { Notice } from "./notice";
import { officialDate } from "./officialDate";
import { fillTemplate } from "./template";
import { answerQuery } from "./query/answer";
import { SITUATION_WITHOUT_CHANNELS, TEMPLATES, type Templates } from "./templates";
import { noticeValues } from "./values";

/**
 * Makes the text of a notice. All its figures come from the bulletin and the facts.
 *
 * @param annexes titles of the appendices in their order
 * @param suggested sentences about problems (存在问题), used where the facts say nothing of them
 * @throws FactsRefused when the facts do not fit the bulletin, or a template cannot be filled
 */
export function makeNotice(
  bulletin: Bulletin,
  facts: Facts,
  annexes: readonly string[],
  suggested: readonly string[] = [],
): Notice {
  checkNames(bulletin, facts);
  const { say, values, templates } = speaker(bulletin, facts);
  const { title, offices = [], date, remark, redHead, colophon, onePage } = facts;
  return {
    title:
      typeof title === "object"
        ? title.map((line, i) => say(line, `title[${i}]`))
        : title === undefined
          ? say(templates.title, "templates.title")
          : say(title, "title"),
    unbroken: [bulletin.scheme.place, `${values.year ?? ""}${values.period ?? ""}`, values.site].flatMap((name) =>
      name ? [String(name)] : [],
    ),
    addressee: (facts.addressee === undefined
      ? say(templates.addressee, "templates.addressee")
      : say(facts.addressee, "addressee")
    ).replace(/[：:]$/, ""),
    paragraphs: noticeBody(facts, templates, suggested, say),
    annexes,
    offices,
    seal: facts.seal ?? true,
    date: date === undefined ? "" : officialDate(date),
    remark: (remark ?? "").trim().replace(/^[（(]|[）)]$/g, ""),
    ...(redHead && { redHead: { number: "", ...redHead } }),
    ...(colophon && {
      colophon: {
        copies: colophon.copies ?? [],
        office: colophon.office,
        date: colophon.date === undefined ? "" : officialDate(colophon.date),
      },
    }),
    ...(onePage && { onePage }),
  };
}

/**
 * Fills single texts as a notice would.
 *
 * @throws FactsRefused when the facts do not fit the bulletin, or a text cannot be filled
 */
export function textFiller(bulletin: Bulletin, facts: Facts): (text: string) => string {
  const { say } = speaker(bulletin, facts);
  return (text) => say(text, "");
}

interface Speaker {
  readonly say: Say;
  readonly values: ReturnType<typeof noticeValues>;
  readonly templates: Templates;
}

/** Fills the texts of a notice with what the bulletin and the facts say. */
function speaker(bulletin: Bulletin, facts: Facts): Speaker {
  const withoutChannels = bulletin.scheme.channels.length === 0 && { situation: SITUATION_WITHOUT_CHANNELS };
  const templates = { ...TEMPLATES, ...withoutChannels, ...facts.templates };
  const values = noticeValues(bulletin, facts, templates);
  const say: Say = (template, field, more) =>
    fillTemplate(template, { ...values, ...more }, field, (query) => answerQuery(query, { bulletin, facts })).trim();
  return { say, values, templates };
}
