/** What a user may say about Cairn: options of the compiler, settings of a database. */
@NullMarked
package dev.cairn.processor.config;

import org.jspecify.annotations.NullMarked;
