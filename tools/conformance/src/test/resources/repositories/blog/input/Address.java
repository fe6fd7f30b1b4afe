package com.acme.blog;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    public String city;
    public String zip;
}
