package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class AsText implements AttributeConverter<Money, String> {
    @Override
    public String convertToDatabaseColumn(Money value) {
        return value == null ? null : String.valueOf(value.cents);
    }

    @Override
    public Money convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        Money value = new Money();
        value.cents = Long.parseLong(stored);
        return value;
    }
}
