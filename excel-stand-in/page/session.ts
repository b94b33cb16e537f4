import type { FunctionMetadata } from "../formulas/customFunctions";
import { HostError } from "../requests/errors";
import { Host } from "../requests/host";
import { User } from "../user";
import type { Workbook } from "../workbook/workbook";

/** One workbook in one Excel, from its opening on. */
export class Session {
  readonly host: Host;
  readonly user: User;

  /**
   * @param onChange told whenever something may look different
   * @param onRefusal told what the workbook refused
   */
  constructor(
    readonly workbook: Workbook,
    readonly functions: FunctionMetadata,
    private readonly onChange: () => void,
    private readonly onRefusal: (error: HostError) => void,
  ) {
    this.host = new Host(workbook, { functions, emptyCell: null, wholeColumns: "refused" });
    this.user = new User(this.host);
  }

  /** Does something for the user; whether the workbook took it. */
  act(action: (user: User) => void): boolean {
    try {
      action(this.user);
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.onRefusal(error);
      return false;
    } finally {
      this.onChange();
    }
  }

  /** Works everything out again, as after opening. */
  recalculate(): void {
    this.act(() => this.host.work(() => this.workbook.markDirty()));
  }
}
