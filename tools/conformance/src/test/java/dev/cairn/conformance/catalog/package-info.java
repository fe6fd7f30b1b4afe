/** What a live database holds, in a form that can be compared. */
@NullMarked
package dev.cairn.conformance.catalog;

import org.jspecify.annotations.NullMarked;
