package com.acme.taken.sales;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "SoldBook")
@Table(name = "sold_book")
public class Book {
    @Id
    Long id;
}
