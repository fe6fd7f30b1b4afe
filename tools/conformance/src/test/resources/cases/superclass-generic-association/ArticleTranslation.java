package example;

import jakarta.persistence.Entity;

@Entity
public class ArticleTranslation extends Translation<Article> {
    String title;
}
