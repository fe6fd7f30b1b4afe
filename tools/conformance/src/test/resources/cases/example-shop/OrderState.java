package example;

public enum OrderState { NEW, PAID, SHIPPED }
