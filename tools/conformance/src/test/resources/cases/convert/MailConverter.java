package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class MailConverter implements AttributeConverter<Mail, String> {
    @Override
    public String convertToDatabaseColumn(Mail mail) {
        return mail == null ? null : mail.text();
    }

    @Override
    public Mail convertToEntityAttribute(String text) {
        return text == null ? null : new Mail(text);
    }
}
