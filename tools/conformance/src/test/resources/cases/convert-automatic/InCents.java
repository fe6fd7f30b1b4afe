package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class InCents implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money value) {
        return value == null ? null : value.cents;
    }

    @Override
    public Money convertToEntityAttribute(Long stored) {
        if (stored == null) {
            return null;
        }
        Money value = new Money();
        value.cents = stored;
        return value;
    }
}
