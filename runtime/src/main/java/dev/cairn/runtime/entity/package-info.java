/** What generated code states about an entity. */
@NullMarked
package dev.cairn.runtime.entity;

import org.jspecify.annotations.NullMarked;
