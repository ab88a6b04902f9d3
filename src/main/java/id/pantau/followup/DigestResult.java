package id.pantau.followup;

/**
 * What a run of the letters did.
 *
 * @param sent letters that the mail server has taken
 * @param failed letters that it has not: they go out with the next run
 */
record DigestResult(int sent, int failed) {}
