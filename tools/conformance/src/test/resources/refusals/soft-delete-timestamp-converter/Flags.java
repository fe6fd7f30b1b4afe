package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class Flags implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
        return String.valueOf(value);
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
        return Boolean.valueOf(value);
    }
}
