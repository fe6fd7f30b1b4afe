package dev.cairn.processor.write;

import dev.cairn.processor.problem.Place;

/**
 * A source file.
 *
 * @param className the canonical name of the class in it
 * @param text its text
 * @param origin what it was generated from
 */
public record GeneratedSource(String className, String text, Place origin) {}
