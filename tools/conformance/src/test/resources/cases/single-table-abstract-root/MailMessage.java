package example;

import jakarta.persistence.Entity;

@Entity(name = "Mail")
public class MailMessage extends Message {
    int size1;
}
