package com.acme.ids;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Base<K> {
    @Id
    K id;
}
