package dev.cairn.runtime.entity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated type. Kept in the class file, where coverage tools look for an annotation with {@code Generated}
 * in its name; {@code javax.annotation.processing.Generated} is not kept there, and needs the module java.compiler.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedByCairn {}
