package com.acme.taken;

public final class AuthorStore {}
