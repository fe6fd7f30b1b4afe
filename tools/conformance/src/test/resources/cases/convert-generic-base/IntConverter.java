package example;

import jakarta.persistence.AttributeConverter;

public abstract class IntConverter<T> implements AttributeConverter<T, Integer> {
}
