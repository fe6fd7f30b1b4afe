/** What users write beside {@code jakarta.persistence}: the database of a package, renames, drops, backfills, accepted hazards. */
package dev.cairn.annotation;
