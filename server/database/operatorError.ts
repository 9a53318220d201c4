/** A setting, file or database that the operator has to mend: told in words, without a stack trace. */
export class OperatorError extends Error {}
