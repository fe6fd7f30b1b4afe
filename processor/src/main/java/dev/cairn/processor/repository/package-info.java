/** Plans what is generated for whom: entity models in, descriptions of repositories and facades out. */
@NullMarked
package dev.cairn.processor.repository;

import org.jspecify.annotations.NullMarked;
