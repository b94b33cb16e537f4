import type { Facts, Requirement, Section } from "./facts";
import type { NoticeParagraph } from "./notice";
import { chineseNumber } from "./numerals";
import type { Values } from "./template";
import { REQUIREMENTS, type Templates } from "./templates";

/** Fills a text, with further values where it may hold them; `field` names it in an error. */
export type Say = (template: string, field: string, more?: Values) => string;

/** The paragraphs of a notice: those that somebody has laid out, else an opening and the usual three parts. */
export function noticeBody(
  facts: Facts,
  templates: Templates,
  suggested: readonly string[],
  say: Say,
): NoticeParagraph[] {
  const opening = (): string => say(templates.opening, "templates.opening");
  const situation = (): string => say(templates.situation, "templates.situation");
  const problems = (): string => problemsText(facts, suggested, say);
  if (facts.sections) {
    const usual = usualTexts(facts.sections, {
      openingText: opening,
      situationText: situation,
      problemsText: problems,
    });
    return numbered(facts.sections.map((section, i) => laidOut(section, `sections[${i}]`, usual, say)));
  }
  return [
    ...paragraphs([opening()]),
    ...numbered([
      { heading: templates.situationHeading, content: paragraphs([situation()]) },
      { heading: templates.problemsHeading, content: paragraphs([problems()]) },
      {
        heading: templates.requirementsHeading,
        content: requirements(facts.requirements ?? REQUIREMENTS, "requirements", say),
      },
    ]),
  ];
}

interface NoticeSection {
  /** Without its number; empty where there is none. */
  readonly heading: string;
  readonly content: readonly NoticeParagraph[];
}

/** Numbers the headings of the sections that have something in them. */
function numbered(all: readonly NoticeSection[]): NoticeParagraph[] {
  let number = 0;
  return all
    .filter(({ content }) => content.length > 0)
    .flatMap(({ heading, content }) => [
      ...(heading === "" ? [] : [{ level: 1 as const, heading: `${chineseNumber(++number)}、${heading}`, text: "" }]),
      ...content,
    ]);
}

function laidOut(section: Section, field: string, usual: Values, say: Say): NoticeSection {
  const texts = (section.paragraphs ?? []).map((text, i) => say(text, `${field}.paragraphs[${i}]`, usual));
  const points = requirements(section.requirements ?? [], `${field}.requirements`, (text, at) => say(text, at, usual));
  const heading = section.heading === undefined ? "" : say(section.heading, `${field}.heading`);
  // a number that somebody typed is not doubled
  return { heading: heading.replace(/^[一二三四五六七八九十]+、\s*/, ""), content: [...paragraphs(texts), ...points] };
}

/** The texts of the usual parts; what no section asks for is not made, so that it cannot fail. */
function usualTexts(
  sections: readonly Section[],
  make: Readonly<Record<"openingText" | "situationText" | "problemsText", () => string>>,
): Values {
  const all = JSON.stringify(sections);
  const asked = (chinese: string, english: string): boolean =>
    new RegExp(`\\{\\s*(${chinese}|${english})\\s*\\}`).test(all);
  return {
    openingText: asked("开头", "openingText") ? make.openingText() : "",
    situationText: asked("基本情况", "situationText") ? make.situationText() : "",
    problemsText: asked("存在问题", "problemsText") ? make.problemsText() : "",
  };
}

/** Several problems are told apart by 一是, 二是 in one paragraph; a number that somebody typed is not doubled. */
function problemsText({ problems }: Facts, suggested: readonly string[], say: Say): string {
  const given = problems?.map((problem, i) => say(problem, `problems[${i}]`));
  const sentences = (given ?? suggested).map((text) =>
    sentence(text.replace(/^(?:[一二三四五六七八九十]+是|\d+[.、．])/, "")),
  );
  if (sentences.length < 2) return sentences.join("");
  return sentences.map((text, i) => `${chineseNumber(i + 1)}是${text}`).join("");
}

function requirements(all: readonly Requirement[], field: string, say: Say): NoticeParagraph[] {
  return all.flatMap(({ heading, text = "", points = [] }, i): NoticeParagraph[] => {
    const at = `${field}[${i}]`;
    const title = sentence(say(heading, `${at}.heading`));
    return [
      { level: 2, heading: `（${chineseNumber(i + 1)}）${title}`, text: say(text, `${at}.text`) },
      ...points.map((point, j): NoticeParagraph => {
        return { level: 3, heading: "", text: `${j + 1}.${say(point, `${at}.points[${j}]`)}` };
      }),
    ];
  });
}

/** Every line of a text is a paragraph; blank ones are none. */
function paragraphs(texts: readonly string[]): NoticeParagraph[] {
  return texts
    .flatMap((text) => text.split(/\r?\n/))
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => ({ level: 0, heading: "", text }));
}

function sentence(text: string): string {
  return /[。！？；：]$/.test(text) ? text : `${text}。`;
}
