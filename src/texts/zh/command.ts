import type { CommandTexts } from "../languages";
import { answersErrors } from "./answersErrors";
import { cli } from "./cli";
import { errors } from "./errors";
import { factsErrors } from "./factsErrors";
import { fileErrors } from "./fileErrors";
import { findings } from "./findings";

/** Everything that the command line says. */
export const command: CommandTexts = {
  cli,
  errors: { ...errors, files: fileErrors, facts: factsErrors, answers: answersErrors },
  findings,
};
