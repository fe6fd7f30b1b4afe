package example;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Parent;

@Embeddable
public class Size extends Base {
    Integer width;

    @Parent
    Book book;

    public Book getBook() {
        return book;
    }

    public void setBook(Book book) {
        this.book = book;
    }
}
