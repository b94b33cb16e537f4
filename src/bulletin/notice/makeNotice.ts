import type { Bulletin } from "../bulletin";
import type { Facts, Requirement } from "./facts";
import { checkNames } from "./figures";
import type { Notice, NoticeParagraph } from "./notice";
import { chineseNumber } from "./numerals";
import { officialDate } from "./officialDate";
import { fillTemplate } from "./template";
import { REQUIREMENTS, SITUATION_WITHOUT_CHANNELS, TEMPLATES } from "./templates";
import { noticeValues } from "./values";

/** Fills a text; `field` names it in an error. */
type Say = (template: string, field: string) => string;

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
  checkNames(bulletin.scheme, facts);
  const withoutChannels = bulletin.scheme.channels.length === 0 && { situation: SITUATION_WITHOUT_CHANNELS };
  const templates = { ...TEMPLATES, ...withoutChannels, ...facts.templates };
  const values = noticeValues(bulletin, facts, templates);
  const say: Say = (template, field) => fillTemplate(template, values, field).trim();
  const { title, offices = [], date, remark } = facts;
  return {
    title:
      typeof title === "object"
        ? title.map((line, i) => say(line, `title[${i}]`))
        : title === undefined
          ? say(templates.title, "templates.title")
          : say(title, "title"),
    unbroken: [bulletin.scheme.place, values.period, values.site].flatMap((name) => (name ? [String(name)] : [])),
    addressee: (facts.addressee === undefined
      ? say(templates.addressee, "templates.addressee")
      : say(facts.addressee, "addressee")
    ).replace(/[：:]$/, ""),
    paragraphs: [
      { level: 0, heading: "", text: say(templates.opening, "templates.opening") },
      ...sections([
        { heading: templates.situationHeading, content: situation(templates.situation, say) },
        { heading: templates.problemsHeading, content: problems(facts, suggested, say) },
        { heading: templates.requirementsHeading, content: requirements(facts.requirements ?? REQUIREMENTS, say) },
      ]),
    ],
    annexes,
    offices,
    seal: facts.seal ?? true,
    date: date === undefined ? "" : officialDate(date),
    remark: (remark ?? "").trim().replace(/^[（(]|[）)]$/g, ""),
  };
}

interface NoticeSection {
  readonly heading: string;
  readonly content: readonly NoticeParagraph[];
}

/** Numbers the sections that have something in them. */
function sections(all: readonly NoticeSection[]): NoticeParagraph[] {
  return all
    .filter(({ content }) => content.length > 0)
    .flatMap(({ heading, content }, i) => [
      { level: 1, heading: `${chineseNumber(i + 1)}、${heading}`, text: "" },
      ...content,
    ]);
}

function situation(template: string, say: Say): NoticeParagraph[] {
  return paragraphs([say(template, "templates.situation")]);
}

/** Several problems are told apart by 一是, 二是 in one paragraph. */
function problems({ problems }: Facts, suggested: readonly string[], say: Say): NoticeParagraph[] {
  const given = problems?.map((problem, i) => say(problem, `problems[${i}]`));
  const sentences = (given ?? suggested).map(sentence);
  if (sentences.length < 2) return paragraphs(sentences);
  return paragraphs([sentences.map((text, i) => `${chineseNumber(i + 1)}是${text}`).join("")]);
}

function requirements(all: readonly Requirement[], say: Say): NoticeParagraph[] {
  return all.flatMap(({ heading, text = "", points = [] }, i): NoticeParagraph[] => {
    const field = `requirements[${i}]`;
    const title = sentence(say(heading, `${field}.heading`));
    return [
      { level: 2, heading: `（${chineseNumber(i + 1)}）${title}`, text: say(text, `${field}.text`) },
      ...points.map((point, j): NoticeParagraph => {
        return { level: 3, heading: "", text: `${j + 1}.${say(point, `${field}.points[${j}]`)}` };
      }),
    ];
  });
}

function paragraphs(texts: readonly string[]): NoticeParagraph[] {
  return texts.filter((text) => text !== "").map((text) => ({ level: 0, heading: "", text }));
}

function sentence(text: string): string {
  return /[。！？；：]$/.test(text) ? text : `${text}。`;
}
