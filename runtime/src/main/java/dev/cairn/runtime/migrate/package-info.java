/**
 * Brings a database to the newest migration: finds what is pending, holds the lock, applies it, and keeps the history. Uses
 * JDBC alone.
 */
@NullMarked
package dev.cairn.runtime.migrate;

import org.jspecify.annotations.NullMarked;
