package dev.cairn.runtime.blog;

public enum Genre {
    NOVEL,
    ESSAY,
    POETRY
}
