package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Date;

@Converter
public class Days implements AttributeConverter<Date, Long> {
    @Override
    public Long convertToDatabaseColumn(Date value) {
        return value.getTime();
    }

    @Override
    public Date convertToEntityAttribute(Long value) {
        return new Date(value);
    }
}
