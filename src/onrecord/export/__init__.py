"""The record out of the door: one file per format."""
