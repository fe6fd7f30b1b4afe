package com.acme.names;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embedded;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.FetchType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

public final class Shop {

    private Shop() {}

    private enum Secret {
        ONE
    }

    public enum State {
        OPEN,
        SHUT
    }

    @Embeddable
    public static class Money {
        BigDecimal amount;
        String currency;
    }

    public static class Joined implements AttributeConverter<String[], String> {
        @Override
        public String convertToDatabaseColumn(String[] attribute) {
            return attribute == null ? null : String.join(",", attribute);
        }

        @Override
        public String[] convertToEntityAttribute(String column) {
            return column == null ? null : column.split(",");
        }
    }

    @Entity(name = "ShopCategory")
    public static class Category {
        @Id
        long id;

        @Embedded
        Money minimum;

        @Embedded
        @jakarta.persistence.AttributeOverride(name = "amount", column = @Column(name = "max_amount"))
        @jakarta.persistence.AttributeOverride(name = "currency", column = @Column(name = "max_currency"))
        Money maximum;

        @ManyToOne(fetch = FetchType.LAZY)
        Category hashCode;

        Secret secret;
        State state;
        char letter;
        UUID token;
        Duration age;
        Instant born;
        Date old;

        @Convert(converter = Joined.class)
        String[] tags;
    }

    @Entity
    @Access(AccessType.PROPERTY)
    public static class Word {
        private long id;
        private String text;

        @Id
        public long getId() {
            return id;
        }

        public void setId(long id) {
            this.id = id;
        }

        @Column(name = "default_text")
        public String getDefault() {
            return text;
        }

        public void setDefault(String text) {
            this.text = text;
        }
    }
}
