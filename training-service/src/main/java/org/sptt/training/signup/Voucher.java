package org.sptt.training.signup;

import java.util.Optional;

/**
 * Someone signed in who signs people up.
 *
 * @param organization whose professionals they speak for; empty for coordinators, who speak for all
 */
record Voucher(Optional<String> organization) {}
