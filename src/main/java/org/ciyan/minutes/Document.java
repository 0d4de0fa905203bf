package org.ciyan.minutes;

/** Minutes 会议记录: all that was said, for the body. Summary 会议纪要: what was decided, also for others. */
public enum Document { MINUTES, SUMMARY }
