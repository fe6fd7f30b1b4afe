/** What generated repositories extend, and the sessions they work in. */
@NullMarked
package dev.cairn.runtime.repository;

import org.jspecify.annotations.NullMarked;
