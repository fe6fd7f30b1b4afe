/** The dialects that pass the contract, each on its own database. */
@NullMarked
package dev.cairn.conformance.contract.dialect;

import org.jspecify.annotations.NullMarked;
