/** From changes to the ordered steps of one database. */
@NullMarked
package dev.cairn.schema.plan;

import org.jspecify.annotations.NullMarked;
