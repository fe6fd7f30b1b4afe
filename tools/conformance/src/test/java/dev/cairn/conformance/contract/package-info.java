/** What a dialect must do to be one of Cairn's: each passes the same contract, on its real database. */
@NullMarked
package dev.cairn.conformance.contract;

import org.jspecify.annotations.NullMarked;
