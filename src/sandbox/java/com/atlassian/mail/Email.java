package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;

/** A mail; every setter may be chained. */
public class Email {
    private String from;
    private String fromName;
    private String to;
    private String subject;
    private String cc;
    private String bcc;
    private String body;
    private String mimeType;
    private String encoding;
    private String replyTo;
    private String inReplyTo;
    private String messageId;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Email(String to) {
        this.to = to;
    }

    public Email(String to, String cc, String bcc) {
        this.to = to;
        this.cc = cc;
        this.bcc = bcc;
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public String getFrom() {
        return from;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public String getFromName() {
        return fromName;
    }

    public Email setTo(String to) {
        this.to = to;
        return this;
    }

    public String getTo() {
        return to;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public String getSubject() {
        return subject;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public String getCc() {
        return cc;
    }

    public Email setBcc(String bcc) {
        this.bcc = bcc;
        return this;
    }

    public String getBcc() {
        return bcc;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public Email setInReplyTo(String inReplyTo) {
        this.inReplyTo = inReplyTo;
        return this;
    }

    public String getInReplyTo() {
        return inReplyTo;
    }

    public void setMessageId(String messageId) {
        this.messageId = messageId;
    }

    public String getMessageId() {
        return messageId;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    public Map<String, String> getHeaders() {
        return Map.copyOf(headers);
    }
}
