package com.acme.blog;

import jakarta.persistence.Entity;

@Entity
public class Magazine extends Publication {
    public int issue;

    public Magazine() {}

    public Magazine(String title, int issue) {
        this.title = title;
        this.issue = issue;
    }
}
