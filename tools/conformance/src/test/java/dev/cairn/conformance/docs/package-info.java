/** Pages of the documentation that are written from the code, and tests that fail where they are stale. */
@NullMarked
package dev.cairn.conformance.docs;

import org.jspecify.annotations.NullMarked;
