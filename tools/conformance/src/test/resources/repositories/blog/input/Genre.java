package com.acme.blog;

public enum Genre {
    NOVEL,
    ESSAY,
    POETRY
}
