/** Why a file cannot be read as a worksheet; each is said in `sheets.import.<reason>`. */
type Reason = 'too-large' | 'not-zip' | 'no-document' | 'bad-xml' | 'not-sheet';

export class SheetError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}
